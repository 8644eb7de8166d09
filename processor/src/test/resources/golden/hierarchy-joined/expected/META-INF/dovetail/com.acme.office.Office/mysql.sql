-- Creates the tables of Office on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Party: Somebody to deal with.
CREATE TABLE parties (
    id       BIGINT        AUTO_INCREMENT,
    name     VARCHAR(255)  NOT NULL,
    version  BIGINT        NOT NULL,
    kind     VARCHAR(10)   NOT NULL,
    CONSTRAINT pk_parties PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Party: Somebody to deal with.';

-- Address: Where a party lives.
CREATE TABLE addresses (
    id        BIGINT        AUTO_INCREMENT,
    street    VARCHAR(255)  NOT NULL,
    party_id  BIGINT        NOT NULL,
    CONSTRAINT pk_addresses PRIMARY KEY (id),
    CONSTRAINT fk_addresses_party_id FOREIGN KEY (party_id) REFERENCES parties (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Address: Where a party lives.';

CREATE INDEX ix_addresses_party_id ON addresses (party_id);

-- Company: A legal person.
CREATE TABLE companies (
    id          BIGINT        NOT NULL,
    legal_form  VARCHAR(255),
    CONSTRAINT pk_companies PRIMARY KEY (id),
    CONSTRAINT fk_companies_id FOREIGN KEY (id) REFERENCES parties (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Company: A legal person.';

-- Person: A natural person.
CREATE TABLE people (
    id        BIGINT  NOT NULL,
    birthday  DATE,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT fk_people_id FOREIGN KEY (id) REFERENCES parties (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Person: A natural person.';

-- Customer: Somebody who buys.
CREATE TABLE customers (
    id          BIGINT        NOT NULL,
    number      VARCHAR(255)  NOT NULL,
    company_id  BIGINT,
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_number UNIQUE (number),
    CONSTRAINT fk_customers_id FOREIGN KEY (id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT fk_customers_company_id FOREIGN KEY (company_id) REFERENCES companies (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Customer: Somebody who buys.';

CREATE INDEX ix_customers_company_id ON customers (company_id);

-- Employee: Somebody who works here.
CREATE TABLE employees (
    id          BIGINT          NOT NULL,
    salary      DECIMAL(10, 2)  NOT NULL,
    manager_id  BIGINT,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT fk_employees_id FOREIGN KEY (id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT fk_employees_manager_id FOREIGN KEY (manager_id) REFERENCES employees (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Employee: Somebody who works here.';

CREATE INDEX ix_employees_salary ON employees (salary);
CREATE INDEX ix_employees_manager_id ON employees (manager_id);

-- Pairs Employee.companies with Company.contacts.
CREATE TABLE contacts (
    employee_id  BIGINT  NOT NULL,
    company_id   BIGINT  NOT NULL,
    CONSTRAINT pk_contacts PRIMARY KEY (employee_id, company_id),
    CONSTRAINT fk_contacts_employee_id FOREIGN KEY (employee_id) REFERENCES employees (id),
    CONSTRAINT fk_contacts_company_id FOREIGN KEY (company_id) REFERENCES companies (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs Employee.companies with Company.contacts.';

CREATE INDEX ix_contacts_company_id ON contacts (company_id);
