-- Creates the tables of Travel on H2.
-- Generated from the entities. Edit those, not this file.

CREATE SEQUENCE flight_numbers START WITH 1 INCREMENT BY 20;

-- Airport
CREATE TABLE airports (
    code  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_airports PRIMARY KEY (code)
);

-- Flight
CREATE TABLE flights (
    number            BIGINT        NOT NULL,
    origin_code       VARCHAR(255)  NOT NULL,
    destination_code  VARCHAR(255),
    CONSTRAINT pk_flights PRIMARY KEY (number),
    CONSTRAINT fk_flights_origin_code FOREIGN KEY (origin_code) REFERENCES airports (code),
    CONSTRAINT fk_flights_destination_code FOREIGN KEY (destination_code) REFERENCES airports (code)
);

CREATE INDEX ix_flights_origin_code ON flights (origin_code);
CREATE INDEX ix_flights_destination_code ON flights (destination_code);
