package vn.binhyen.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetMarks;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/** Tells runs to people: page models with words in the reader's language. */
@Component
class ImportTelling {

    private final Imports imports;
    private final ImportKinds kinds;
    private final MessageSource messages;
    private final Clock clock;

    ImportTelling(Imports imports, ImportKinds kinds, MessageSource messages, Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.messages = messages;
        this.clock = clock;
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }

    ImportCentrePage centre(List<ImportForm> forms, List<ImportRun> runs) {
        return new ImportCentrePage(
                forms.stream()
                        .map(form -> new ImportCentrePage.Kind(form.titleKey(), form.leadKey(), form.url()))
                        .toList(),
                runs.stream().map(this::line).toList());
    }

    private ImportCentrePage.Run line(ImportRun run) {
        return new ImportCentrePage.Run(
                run.url(),
                run.file().name(),
                form(run).titleKey(),
                run.officer().name(),
                run.createdAt(),
                run.stage().key(),
                run.stage().tone(),
                told(run));
    }

    /** The run in a few words: 8.940 hợp lệ, 60 lỗi. */
    private String told(ImportRun run) {
        var counts = run.counts();
        return switch (run.stage()) {
            case CHECKING, APPLYING, UNDOING -> text("import.told-rows", run.rowsRead());
            case CHECKED -> text("import.told-checked", counts.sound(), counts.errors());
            case DONE, UNDONE -> text("import.told-done", counts.created(), counts.changed(), counts.unchanged());
            case REFUSED, CANCELLED -> "";
        };
    }

    ImportRunPage run(ImportRun run, Officer officer) {
        var form = form(run);
        var problem = run.problem();
        var locale = LocaleContextHolder.getLocale();
        return new ImportRunPage(
                run.url(),
                form.url(),
                form.titleKey(),
                run.file().name(),
                run.officer().name(),
                run.createdAt(),
                run.stage().key(),
                ImportRunPage.Numbers.of(run.counts()),
                progress(run),
                problem == null
                        ? null
                        : messages.getMessage(
                                "problem." + problem.code(), problem.arguments().toArray(), locale),
                imports.errors(run, ImportRunPage.LISTED).stream()
                        .map(error ->
                                new ImportRunPage.Problem(error.row(), error.column(), error.message(messages, locale)))
                        .toList(),
                run.stage() == ImportStage.CHECKED,
                run.stage() == ImportStage.DONE,
                run.stage() == ImportStage.UNDONE,
                run.stage() == ImportStage.CANCELLED,
                form.roles().contains(officer.role().name()),
                mapping(run, form),
                fonts(run));
    }

    /** What is to be marked in the file, with all that is known to be wrong. */
    SheetMarks marks(ImportRun run) {
        var locale = LocaleContextHolder.getLocale();
        var known = Stream.of(VietnameseFormat.VIETNAMESE, Locale.ENGLISH)
                .map(language -> messages.getMessage(Columns.ERRORS.labelKey(), null, language))
                .toList();
        var marks = new SheetMarks(text(Columns.ERRORS.labelKey()), known);
        imports.errors(run, Integer.MAX_VALUE)
                .forEach(error -> marks.add(error.row(), error.column(), error.message(messages, locale)));
        return marks;
    }

    /** The titles to be laid out, each with the columns it may mean. */
    private ImportRunPage.@Nullable Mapping mapping(ImportRun run, ImportForm form) {
        if (run.stage() != ImportStage.CHECKED || run.file().header().isEmpty()) {
            return null;
        }
        var columns = new LinkedHashMap<String, String>();
        form.columns().stream()
                .filter(SheetColumn::read)
                .forEach(column -> columns.put(column.code(), text(column.labelKey())));
        var titles = run.file().header().stream()
                .filter(title -> !title.isEmpty())
                .map(title -> new ImportRunPage.Title(title, guess(title, columns)))
                .toList();
        return new ImportRunPage.Mapping(titles, columns);
    }

    private static String guess(String title, Map<String, String> columns) {
        var folded = VietnameseText.fold(title);
        return columns.entrySet().stream()
                .filter(column -> folded.equals(VietnameseText.fold(column.getKey()))
                        || folded.equals(VietnameseText.fold(column.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static ImportRunPage.@Nullable Fonts fonts(ImportRun run) {
        var fonts = run.file().fonts();
        return fonts.cells() == 0
                ? null
                : new ImportRunPage.Fonts(fonts.cells(), run.file().repair(), fonts.samples());
    }

    private ImportRunPage.@Nullable Progress progress(ImportRun run) {
        if (!run.stage().isAtWork()) {
            return null;
        }
        var millis = Math.max(Duration.between(run.stageAt(), clock.instant()).toMillis(), 1);
        var total = run.stage() == ImportStage.APPLYING ? run.counts().rows() : 0;
        return new ImportRunPage.Progress(run.stage().key(), run.rowsRead(), total, run.rowsRead() * 1000L / millis);
    }

    private ImportForm form(ImportRun run) {
        return kinds.get(run.kind()).form();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
