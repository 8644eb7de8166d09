-- Drops the tables of Rental on MySQL.
-- Generated from the entities. Edit those, not this file.

SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS stores;
DROP TABLE IF EXISTS staff;
DROP TABLE IF EXISTS payments;
SET FOREIGN_KEY_CHECKS = 1;
