-- Drops the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS reading_list;
DROP TABLE IF EXISTS posts;
DROP TABLE IF EXISTS users;
