-- Creates the tables of Staff on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Employee: Somebody who works here, who may report to somebody else, and who may have others that
-- report in turn and look up.
CREATE TABLE employees (
    id          INTEGER       CONSTRAINT pk_employees PRIMARY KEY,
    name        VARCHAR(255)  NOT NULL,
    manager_id  INTEGER,
    CONSTRAINT fk_employees_manager_id FOREIGN KEY (manager_id) REFERENCES employees (id)
);

CREATE INDEX ix_employees_manager_id ON employees (manager_id);

-- Pairs Employee.mentors with Employee.mentees.
CREATE TABLE mentorships (
    mentee_id  INTEGER  NOT NULL,
    mentor_id  INTEGER  NOT NULL,
    CONSTRAINT pk_mentorships PRIMARY KEY (mentee_id, mentor_id),
    CONSTRAINT fk_mentorships_mentee_id FOREIGN KEY (mentee_id) REFERENCES employees (id),
    CONSTRAINT fk_mentorships_mentor_id FOREIGN KEY (mentor_id) REFERENCES employees (id)
);

CREATE INDEX ix_mentorships_mentor_id ON mentorships (mentor_id);
