-- Creates the tables of Config on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Application
CREATE TABLE applications (
    id  INTEGER  CONSTRAINT pk_applications PRIMARY KEY
);

-- Server
CREATE TABLE servers (
    id              INTEGER  CONSTRAINT pk_servers PRIMARY KEY,
    port            INTEGER  NOT NULL,
    application_id  INTEGER  NOT NULL,
    runs_id         INTEGER,
    CONSTRAINT fk_servers_application_id FOREIGN KEY (application_id) REFERENCES applications (id),
    CONSTRAINT fk_servers_runs_id FOREIGN KEY (runs_id) REFERENCES applications (id)
);

CREATE INDEX ix_servers_application_id ON servers (application_id);
CREATE INDEX ix_servers_runs_id ON servers (runs_id);

-- Setting
CREATE TABLE settings (
    id              INTEGER       CONSTRAINT pk_settings PRIMARY KEY,
    name            VARCHAR(255)  NOT NULL,
    application_id  INTEGER       NOT NULL,
    CONSTRAINT fk_settings_application_id FOREIGN KEY (application_id) REFERENCES applications (id)
);

CREATE INDEX ix_settings_application_id ON settings (application_id);
