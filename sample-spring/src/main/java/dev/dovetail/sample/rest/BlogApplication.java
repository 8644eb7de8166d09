package dev.dovetail.sample.rest;

import dev.dovetail.schema.Schema;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
public class BlogApplication {
    /** Starts the service on port 8080. */
    public static void main(String[] args) {
        SpringApplication.run(BlogApplication.class, args);
    }

    @Bean
    Schema schema() {
        return BlogSchema.SCHEMA;
    }
}
