package vn.binhyen.returns;

/** Which return is meant, as addresses and forms name it: a form, a period of it, and the code of a place (the own one where empty). */
public record ReturnRequest(String form, String period, String area) {

    public ReturnRequest {
        form = form == null ? "" : form.strip();
        period = period == null ? "" : period.strip();
        area = area == null ? "" : area.strip();
    }
}
