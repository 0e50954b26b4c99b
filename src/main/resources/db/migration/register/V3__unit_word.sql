-- Từ tìm kiếm của đơn vị: derived from unit.search by triggers (see __root/V5).
CREATE TABLE unit_word (
    word    text   COLLATE "C" NOT NULL,
    area_id bigint NOT NULL,
    PRIMARY KEY (word, area_id)
);

ALTER TABLE unit_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_word FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_word_scope ON unit_word
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE unit_word IS 'Từ tìm kiếm của đơn vị, and each whole name behind an equals sign';

SELECT set_config('app.scope_from', '0', true), set_config('app.scope_to', '9999999999999999', true);
INSERT INTO unit_word (word, area_id) SELECT word, area_id FROM unit, search_words(search) AS word;

CREATE TRIGGER unit_word_new AFTER INSERT ON unit REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION index_new_words('unit_word');
CREATE TRIGGER unit_word_changed AFTER UPDATE OF search ON unit
    FOR EACH ROW WHEN (OLD.search <> NEW.search) EXECUTE FUNCTION index_changed_words('unit_word');
CREATE TRIGGER unit_word_gone AFTER DELETE ON unit
    FOR EACH ROW EXECUTE FUNCTION index_changed_words('unit_word');

-- The trigram index cannot be used under row-level security.
DROP INDEX unit_search;

-- The list as people read it, and the filters over a large part of the country.
CREATE INDEX unit_list ON unit (province_id, (area_id / 100000), kind, name COLLATE vi_natural, area_id);
CREATE INDEX unit_filter ON unit (kind, standard, managing, area_id) WHERE closed_on IS NULL;
