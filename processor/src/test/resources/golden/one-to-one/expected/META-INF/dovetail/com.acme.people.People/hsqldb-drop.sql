-- Drops the tables of People on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS profiles CASCADE;
DROP TABLE IF EXISTS users CASCADE;
