package vn.binhyen.search;

/**
 * Kết quả tìm: a record to open. {@code kindKey} is a message, {@code where} and {@code note} are words for the reader;
 * {@code match} is how well it answers.
 */
public record SearchHit(String title, String url, String kindKey, String where, String note, SearchMatch match) {}
