-- Danh mục đơn vị hành chính: codes were used anew on 01/07/2025, so a code means something only within one code book.
-- The dates are data: the next reorganisation of codes is one more row. The 63 provinces of the first book have stood
-- since 01/08/2008, so stocks are counted from that day.
CREATE TABLE code_book (
    generation  smallint PRIMARY KEY CHECK (generation BETWEEN 1 AND 9),
    valid_from  date     NOT NULL UNIQUE,
    valid_to    date,
    legal_basis text     NOT NULL,
    CHECK (valid_to >= valid_from)
);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON code_book FROM binhyen_app;

INSERT INTO code_book (generation, valid_from, valid_to, legal_basis)
VALUES (1, '2008-08-01', '2025-06-30', 'Quyết định 124/2004/QĐ-TTg; Nghị quyết 15/2008/QH12'),
       (2, '2025-07-01', NULL, 'Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương 2025');

COMMENT ON TABLE code_book IS 'Danh mục mã đơn vị hành chính theo thời kỳ';
