-- Creates the tables of Staff on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Employee: Somebody who works here, who may report to somebody else, and who may have others that
-- report in turn and look up.
CREATE TABLE employees (
    id          BIGINT        AUTO_INCREMENT,
    name        VARCHAR(255)  NOT NULL,
    manager_id  BIGINT,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT fk_employees_manager_id FOREIGN KEY (manager_id) REFERENCES employees (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Employee: Somebody who works here, who may report to somebody else, and who may have others that report in turn and look up.';

CREATE INDEX ix_employees_manager_id ON employees (manager_id);

-- Pairs Employee.mentors with Employee.mentees.
CREATE TABLE mentorships (
    mentee_id  BIGINT  NOT NULL,
    mentor_id  BIGINT  NOT NULL,
    CONSTRAINT pk_mentorships PRIMARY KEY (mentee_id, mentor_id),
    CONSTRAINT fk_mentorships_mentee_id FOREIGN KEY (mentee_id) REFERENCES employees (id),
    CONSTRAINT fk_mentorships_mentor_id FOREIGN KEY (mentor_id) REFERENCES employees (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs Employee.mentors with Employee.mentees.';

CREATE INDEX ix_mentorships_mentor_id ON mentorships (mentor_id);
