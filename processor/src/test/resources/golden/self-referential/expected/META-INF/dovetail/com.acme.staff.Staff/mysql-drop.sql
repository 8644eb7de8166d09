-- Drops the tables of Staff on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS mentorships;
DROP TABLE IF EXISTS employees;
