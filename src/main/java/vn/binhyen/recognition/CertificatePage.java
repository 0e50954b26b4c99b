package vn.binhyen.recognition;

/** What became of a certificate, in one word. */
public record CertificatePage(String key, String tone) {}
