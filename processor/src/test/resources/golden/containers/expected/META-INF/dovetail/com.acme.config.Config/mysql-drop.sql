-- Drops the tables of Config on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS settings;
DROP TABLE IF EXISTS servers;
DROP TABLE IF EXISTS applications;
