-- Drops the tables of Staff on MySQL.
-- Generated from the entities. Edit those, not this file.

SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS employees;
DROP TABLE IF EXISTS departments;
SET FOREIGN_KEY_CHECKS = 1;
