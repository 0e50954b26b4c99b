package vn.binhyen.programme;

/** Đèn của một chỉ tiêu phấn đấu: what is asked of a figure, and how it stands; {@code lightKey} is a message. */
public record TargetState(String asked, String lightKey, String tone, String url) {}
