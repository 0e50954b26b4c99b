-- Lists are read by place and sorted within a bound: an index in their order was never used under row-level security.
DROP INDEX unit_list;
