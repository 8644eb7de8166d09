-- Creates the tables of Staff on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Department
CREATE TABLE departments (
    id       BIGINT        AUTO_INCREMENT,
    name     VARCHAR(255)  NOT NULL,
    head_id  BIGINT,
    CONSTRAINT pk_departments PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_departments_head_id ON departments (head_id);

-- Employee
CREATE TABLE employees (
    id             BIGINT  AUTO_INCREMENT,
    department_id  BIGINT  NOT NULL,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT fk_employees_department_id FOREIGN KEY (department_id) REFERENCES departments (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_employees_department_id ON employees (department_id);

ALTER TABLE departments
    ADD CONSTRAINT fk_departments_head_id FOREIGN KEY (head_id) REFERENCES employees (id);
