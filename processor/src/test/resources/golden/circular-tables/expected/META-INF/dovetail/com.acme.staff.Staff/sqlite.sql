-- Creates the tables of Staff on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Department
CREATE TABLE departments (
    id       INTEGER       CONSTRAINT pk_departments PRIMARY KEY,
    name     VARCHAR(255)  NOT NULL,
    head_id  INTEGER,
    CONSTRAINT fk_departments_head_id FOREIGN KEY (head_id) REFERENCES employees (id)
);

CREATE INDEX ix_departments_head_id ON departments (head_id);

-- Employee
CREATE TABLE employees (
    id             INTEGER  CONSTRAINT pk_employees PRIMARY KEY,
    department_id  INTEGER  NOT NULL,
    CONSTRAINT fk_employees_department_id FOREIGN KEY (department_id) REFERENCES departments (id)
);

CREATE INDEX ix_employees_department_id ON employees (department_id);
