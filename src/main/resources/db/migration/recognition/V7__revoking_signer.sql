-- Who signed the decision that revokes a recognition; of older ones nobody wrote it down.
ALTER TABLE recognition_line
    ADD COLUMN revoked_signer       text CHECK (length(revoked_signer) BETWEEN 1 AND 100),
    ADD COLUMN revoked_signer_title text CHECK (length(revoked_signer_title) BETWEEN 1 AND 100);

COMMENT ON COLUMN recognition_line.revoked_signer IS 'Người ký quyết định hủy công nhận';
