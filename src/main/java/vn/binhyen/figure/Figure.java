package vn.binhyen.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Term;

/**
 * Chỉ tiêu: a named definition over measures. {@code term} is what it counts; {@code base} is what it is set against: the
 * denominator of a share, otherwise the term itself. {@code answers} is the body that answers for it. Amounts are integers of {@code scale} decimal places.
 */
public record Figure(
        String code,
        Kind kind,
        Part term,
        Part base,
        int scale,
        Wording label,
        Wording unit,
        Wording definition,
        Wording answers,
        @Nullable Derivation derivation) {

    /** One that is made of measures alone. */
    public Figure(
            String code,
            Kind kind,
            Part term,
            Part base,
            int scale,
            Wording label,
            Wording unit,
            Wording definition,
            Wording answers) {
        this(code, kind, term, base, scale, label, unit, definition, answers, null);
    }

    /** One number that enters a figure: the amount of a term, or how many communes or units have some of it ("số xã có"). */
    public record Part(Term term, Counts counts) {

        public Part(Term term) {
            this(term, Counts.AMOUNT);
        }

        boolean countsCommunes() {
            return counts == Counts.COMMUNES;
        }

        boolean countsUnits() {
            return counts == Counts.UNITS;
        }

        /** Whether it says how many, each once, and not how much. */
        boolean countsPlaces() {
            return counts != Counts.AMOUNT;
        }
    }

    /** What is counted: the records' own amounts, or who has some. */
    public enum Counts {
        AMOUNT,
        COMMUNES,
        UNITS
    }

    /** How the amounts of the terms become the figure. */
    public enum Kind {
        /** What happened in the period. */
        SUM,
        /** What stands at the end of the period. */
        STOCK,
        /** The term as a part of the base, both shown. */
        SHARE,
        /** The period against the same period one year before, as an amount. */
        DIFFERENCE,
        /** The same as a percentage. */
        GROWTH,
        /** All that happened until the end of the period. */
        CUMULATED,
        /** The year of the period with the most, and how much that was. */
        HIGHEST,
        /** The year of the period with the least. */
        LOWEST,
        /** Which communes or units have some, by name. */
        NAMES,
        /** Worked out from other figures. */
        DERIVED;

        /** Whether the figure has two parts, both of which are shown. */
        public boolean hasBase() {
            return this == SHARE || comparesYears();
        }

        /** Whether the figure names one year of a period of several. */
        public boolean choosesYear() {
            return this == HIGHEST || this == LOWEST;
        }

        public boolean comparesYears() {
            return this == DIFFERENCE || this == GROWTH;
        }

        /** Key of the name of this kind in the message files. */
        public String key() {
            return "figure.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The figures whose parts it reads: itself, or those that it is worked out from. */
    List<Figure> sources() {
        return derivation == null ? List.of(this) : derivation.figures();
    }

    /** What is shown of it: the term, and the base where there is one. */
    List<Part> parts() {
        if (derivation != null) {
            return sources().stream().flatMap(source -> source.parts().stream()).toList();
        }
        return kind.hasBase() ? List.of(term, base) : List.of(term);
    }

    /** Key of the name of a part in the message files. */
    String partKey(int part) {
        if (!kind.hasBase()) {
            return "figure.amount";
        }
        if (kind.comparesYears()) {
            return part == 0 ? "figure.this-period" : "figure.year-before";
        }
        return part == 0 ? "figure.numerator" : "figure.denominator";
    }

    boolean countsCommunes() {
        return sources().stream().anyMatch(source -> source.term.countsCommunes() || source.base.countsCommunes());
    }

    /** The periods over which the term is asked: several where one of them is chosen. */
    List<ReportingPeriod> termPeriods(ReportingPeriod asked) {
        if (kind.choosesYear()) {
            return asked.years();
        }
        return List.of(
                kind == Kind.CUMULATED
                        ? new ReportingPeriod(
                                asked.calendar(),
                                asked.code(),
                                Period.until(asked.period().to()))
                        : asked);
    }

    /** The one of them that the figure shows; of equal years the first. */
    ReportingPeriod termPeriod(ReportingPeriod asked, ToLongFunction<Period> amount) {
        var byAmount = Comparator.<ReportingPeriod>comparingLong(period -> amount.applyAsLong(period.period()));
        return termPeriods(asked).stream()
                .min(kind == Kind.HIGHEST ? byAmount.reversed() : byAmount)
                .orElse(asked);
    }

    /** All periods over which the figure asks. */
    Stream<Period> periods(ReportingPeriod asked) {
        if (derivation != null) {
            return sources().stream().flatMap(source -> source.periods(asked));
        }
        return Stream.concat(
                termPeriods(asked).stream().map(ReportingPeriod::period), Stream.of(basePeriod(asked.period())));
    }

    /** The period over which the base is asked. */
    Period basePeriod(Period period) {
        return kind.comparesYears() ? period.yearBefore() : period;
    }
}
