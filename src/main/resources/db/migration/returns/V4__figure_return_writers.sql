-- Who filled in or sent the version that is being written: none of them approves it. Names are no help here, two people may share one.
ALTER TABLE figure_return ADD COLUMN written_by uuid[] NOT NULL DEFAULT '{}';

COMMENT ON COLUMN figure_return.written_by IS 'Người đã nhập hoặc gửi phiên bản đang viết; không ai trong số họ được duyệt';
