-- Drops the tables of Shop on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS shop.lines CASCADE;
DROP TABLE IF EXISTS shop.orders CASCADE;
DROP TABLE IF EXISTS notes CASCADE;
DROP TABLE IF EXISTS crm.customers CASCADE;
