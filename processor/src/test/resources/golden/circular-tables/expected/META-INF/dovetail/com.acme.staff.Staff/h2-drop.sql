-- Drops the tables of Staff on H2.
-- Generated from the entities. Edit those, not this file.

ALTER TABLE IF EXISTS departments DROP CONSTRAINT IF EXISTS fk_departments_head_id;
DROP TABLE IF EXISTS employees;
DROP TABLE IF EXISTS departments;
