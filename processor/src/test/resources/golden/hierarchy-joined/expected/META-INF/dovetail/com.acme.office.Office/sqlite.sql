-- Creates the tables of Office on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Party: Somebody to deal with.
CREATE TABLE parties (
    id       INTEGER       CONSTRAINT pk_parties PRIMARY KEY,
    name     VARCHAR(255)  NOT NULL,
    version  INTEGER       NOT NULL,
    kind     VARCHAR(10)   NOT NULL
);

-- Address: Where a party lives.
CREATE TABLE addresses (
    id        INTEGER       CONSTRAINT pk_addresses PRIMARY KEY,
    street    VARCHAR(255)  NOT NULL,
    party_id  INTEGER       NOT NULL,
    CONSTRAINT fk_addresses_party_id FOREIGN KEY (party_id) REFERENCES parties (id)
);

CREATE INDEX ix_addresses_party_id ON addresses (party_id);

-- Company: A legal person.
CREATE TABLE companies (
    id          INTEGER       NOT NULL,
    legal_form  VARCHAR(255),
    CONSTRAINT pk_companies PRIMARY KEY (id),
    CONSTRAINT fk_companies_id FOREIGN KEY (id) REFERENCES parties (id) ON DELETE CASCADE
);

-- Person: A natural person.
CREATE TABLE people (
    id        INTEGER  NOT NULL,
    birthday  TEXT,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT fk_people_id FOREIGN KEY (id) REFERENCES parties (id) ON DELETE CASCADE
);

-- Customer: Somebody who buys.
CREATE TABLE customers (
    id          INTEGER       NOT NULL,
    number      VARCHAR(255)  NOT NULL,
    company_id  INTEGER,
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_number UNIQUE (number),
    CONSTRAINT fk_customers_id FOREIGN KEY (id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT fk_customers_company_id FOREIGN KEY (company_id) REFERENCES companies (id) ON DELETE SET NULL
);

CREATE INDEX ix_customers_company_id ON customers (company_id);

-- Employee: Somebody who works here.
CREATE TABLE employees (
    id          INTEGER  NOT NULL,
    salary      TEXT     NOT NULL,
    manager_id  INTEGER,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT fk_employees_id FOREIGN KEY (id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT fk_employees_manager_id FOREIGN KEY (manager_id) REFERENCES employees (id)
);

CREATE INDEX ix_employees_salary ON employees (salary);
CREATE INDEX ix_employees_manager_id ON employees (manager_id);

-- Pairs Employee.companies with Company.contacts.
CREATE TABLE contacts (
    employee_id  INTEGER  NOT NULL,
    company_id   INTEGER  NOT NULL,
    CONSTRAINT pk_contacts PRIMARY KEY (employee_id, company_id),
    CONSTRAINT fk_contacts_employee_id FOREIGN KEY (employee_id) REFERENCES employees (id),
    CONSTRAINT fk_contacts_company_id FOREIGN KEY (company_id) REFERENCES companies (id)
);

CREATE INDEX ix_contacts_company_id ON contacts (company_id);
