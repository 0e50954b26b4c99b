-- Từ tìm kiếm của địa bàn: derived from area.search by triggers (see __root/V5).
CREATE TABLE area_word (
    word    text   COLLATE "C" NOT NULL,
    area_id bigint NOT NULL,
    PRIMARY KEY (word, area_id)
);

ALTER TABLE area_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE area_word FORCE ROW LEVEL SECURITY;
CREATE POLICY area_word_scope ON area_word
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE area_word IS 'Từ tìm kiếm của địa bàn, and each whole name behind an equals sign';

SELECT set_config('app.scope_from', '0', true), set_config('app.scope_to', '9999999999999999', true);
INSERT INTO area_word (word, area_id) SELECT word, area_id FROM area, search_words(search) AS word;

CREATE TRIGGER area_word_new AFTER INSERT ON area REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION index_new_words('area_word');
CREATE TRIGGER area_word_changed AFTER UPDATE OF search ON area
    FOR EACH ROW WHEN (OLD.search <> NEW.search) EXECUTE FUNCTION index_changed_words('area_word');
CREATE TRIGGER area_word_gone AFTER DELETE ON area
    FOR EACH ROW EXECUTE FUNCTION index_changed_words('area_word');

-- The trigram index cannot be used under row-level security.
DROP INDEX area_search;

