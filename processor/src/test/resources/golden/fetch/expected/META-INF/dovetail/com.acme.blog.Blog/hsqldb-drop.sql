-- Drops the tables of Blog on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS comments CASCADE;
DROP TABLE IF EXISTS posts CASCADE;
