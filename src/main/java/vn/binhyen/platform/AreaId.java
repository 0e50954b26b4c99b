package vn.binhyen.platform;

/**
 * Địa bàn: the id of a place, which is also its position in the tree. The sixteen decimal digits read
 * {@code G PP DDD CCCCC UUUUU}: generation of the code book (1 until 30/06/2025, 2 from 01/07/2025), province, district
 * (000 where there is none), commune, and the unit within the commune (a residential area or an organisation). The
 * nation is 0. Everything below a place is therefore one range of numbers, so scope checks, roll-ups and row-level
 * security need no join. See ADR 0002.
 */
public record AreaId(long value) implements Comparable<AreaId> {

    private static final long END = Level.NATION.span();

    private static final int NOBODY = 99_999;
    private static final int NOBODY_GENERATION = 9;
    private static final int NOBODY_PROVINCE = 99;

    public static final AreaId NATION = new AreaId(0);

    public AreaId {
        if (value < 0 || value >= END || (value != 0 && value < Level.PROVINCE.span())) {
            throw new IllegalArgumentException("Not an area id: " + value);
        }
    }

    public static AreaId province(int generation, int province) {
        return new AreaId((generation * 100L + province) * Level.PROVINCE.span());
    }

    /** A district of this province. */
    public AreaId district(int district) {
        return new AreaId(value + district * Level.DISTRICT.span());
    }

    /** A commune of this district, or of this province where districts do not exist any more. */
    public AreaId commune(int commune) {
        return new AreaId(value + commune * Level.COMMUNE.span());
    }

    /** The unit with this running number (1 … 99999) in this commune. */
    public AreaId unit(int number) {
        return new AreaId(value + number);
    }

    public Level level() {
        if (value == 0) {
            return Level.NATION;
        }
        if (value % Level.COMMUNE.span() != 0) {
            return Level.UNIT;
        }
        if (value % Level.DISTRICT.span() != 0) {
            return Level.COMMUNE;
        }
        return value % Level.PROVINCE.span() != 0 ? Level.DISTRICT : Level.PROVINCE;
    }

    /** The place of the given level that this one lies in; itself when it is of that level. */
    public AreaId ancestor(Level level) {
        return level == Level.NATION ? NATION : new AreaId(value - value % level.span());
    }

    /** The place directly above; the nation is its own parent. */
    public AreaId parent() {
        return switch (level()) {
            case UNIT -> ancestor(Level.COMMUNE);
            case COMMUNE ->
                ancestor(Level.DISTRICT).level() == Level.DISTRICT
                        ? ancestor(Level.DISTRICT)
                        : ancestor(Level.PROVINCE);
            case DISTRICT -> ancestor(Level.PROVINCE);
            case PROVINCE, NATION -> NATION;
        };
    }

    /** The place below this one that stands for none of them: what is known of the whole alone. No list uses its number. */
    public AreaId nobody() {
        return switch (level()) {
            case NATION -> province(NOBODY_GENERATION, NOBODY_PROVINCE);
            case PROVINCE, DISTRICT -> new AreaId(last() - last() % Level.COMMUNE.span());
            case COMMUNE, UNIT -> new AreaId(last());
        };
    }

    /** Is this the {@link #nobody} of some place? */
    public boolean isNobody() {
        return generation() == NOBODY_GENERATION
                || value % Level.COMMUNE.span() == NOBODY
                || value % Level.DISTRICT.span() / Level.COMMUNE.span() == NOBODY;
    }

    /** 1 for the code book until 30/06/2025, 2 for the one from 01/07/2025, 0 for the nation. */
    public int generation() {
        return (int) (value / (Level.PROVINCE.span() * 100));
    }

    /** Generation and province in one small number: the distribution key of every growing table; 0 for the nation. */
    public int provinceId() {
        return (int) (value / Level.PROVINCE.span());
    }

    /** The last id that lies within this place. */
    public long last() {
        return value + level().span() - 1;
    }

    public boolean contains(AreaId other) {
        return other.value >= value && other.value <= last();
    }

    @Override
    public int compareTo(AreaId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
