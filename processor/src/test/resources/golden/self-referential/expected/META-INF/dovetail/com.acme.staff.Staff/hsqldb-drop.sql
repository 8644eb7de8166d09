-- Drops the tables of Staff on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS mentorships CASCADE;
DROP TABLE IF EXISTS employees CASCADE;
