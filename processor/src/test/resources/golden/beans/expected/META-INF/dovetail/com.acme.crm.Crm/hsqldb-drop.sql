-- Drops the tables of Crm on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contact CASCADE;
DROP TABLE IF EXISTS customer CASCADE;
