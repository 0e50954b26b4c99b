package vn.binhyen.imports;

/** Con số của một lần nhập: {@code wrong} rows carry {@code errors}; {@code held} ones wait for a wrong row beside them. */
record ImportCounts(int rows, int created, int changed, int unchanged, int held, int wrong, int errors) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportPlan plan) {
        return new ImportCounts(
                rows,
                created + plan.created(),
                changed + plan.changed(),
                unchanged + plan.unchanged(),
                held + plan.held(),
                wrong,
                errors);
    }

    ImportCounts plusErrors(int wrongRows, int moreErrors) {
        return new ImportCounts(rows, created, changed, unchanged, held, wrong + wrongRows, errors + moreErrors);
    }

    ImportCounts ofRows(int count) {
        return new ImportCounts(count, created, changed, unchanged, held, wrong, errors);
    }

    public int sound() {
        return created + changed + unchanged;
    }

    public int fresh() {
        return created + changed;
    }
}
