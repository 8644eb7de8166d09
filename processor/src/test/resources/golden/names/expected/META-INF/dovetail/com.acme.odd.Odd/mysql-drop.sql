-- Drops the tables of Odd on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS `Order`;
DROP TABLE IF EXISTS title;
DROP TABLE IF EXISTS `row`;
DROP TABLE IF EXISTS r;
