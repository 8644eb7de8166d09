-- Drops the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS shop.`lines`;
DROP TABLE IF EXISTS shop.orders;
DROP TABLE IF EXISTS notes;
DROP TABLE IF EXISTS crm.customers;
