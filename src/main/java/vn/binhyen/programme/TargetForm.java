package vn.binhyen.programme;

/** A target as it was typed; the body of the API has the same fields. */
public record TargetForm(
        String title,
        String figure,
        String area,
        String calendar,
        String period,
        String kind,
        String low,
        String high,
        String document,
        String parent) {

    public TargetForm {
        title = text(title);
        figure = text(figure);
        area = text(area);
        calendar = text(calendar);
        period = text(period);
        kind = text(kind);
        low = text(low);
        high = text(high);
        document = text(document);
        parent = text(parent);
    }

    static final TargetForm EMPTY = new TargetForm("", "", "", "POLICE", "", "AT_LEAST", "", "", "", "");

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
