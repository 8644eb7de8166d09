-- Creates the tables of Config on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Application
CREATE TABLE applications (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_applications PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Server
CREATE TABLE servers (
    id              BIGINT   AUTO_INCREMENT,
    port            INTEGER  NOT NULL,
    application_id  BIGINT   NOT NULL,
    runs_id         BIGINT,
    CONSTRAINT pk_servers PRIMARY KEY (id),
    CONSTRAINT fk_servers_application_id FOREIGN KEY (application_id) REFERENCES applications (id),
    CONSTRAINT fk_servers_runs_id FOREIGN KEY (runs_id) REFERENCES applications (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_servers_application_id ON servers (application_id);
CREATE INDEX ix_servers_runs_id ON servers (runs_id);

-- Setting
CREATE TABLE settings (
    id              BIGINT        AUTO_INCREMENT,
    name            VARCHAR(255)  NOT NULL,
    application_id  BIGINT        NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (id),
    CONSTRAINT fk_settings_application_id FOREIGN KEY (application_id) REFERENCES applications (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_settings_application_id ON settings (application_id);
