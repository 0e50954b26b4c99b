-- Vietnamese order with numbers by value ("Tổ 2" before "Tổ 10"), and trigram indexes for search without accents.
CREATE COLLATION vi_natural (provider = icu, locale = 'vi-u-kn-true');
COMMENT ON COLLATION vi_natural IS 'Vietnamese alphabet, digits compared as numbers';

CREATE EXTENSION IF NOT EXISTS pg_trgm;
