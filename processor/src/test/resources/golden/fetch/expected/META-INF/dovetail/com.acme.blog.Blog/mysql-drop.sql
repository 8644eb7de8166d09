-- Drops the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS comments;
DROP TABLE IF EXISTS posts;
