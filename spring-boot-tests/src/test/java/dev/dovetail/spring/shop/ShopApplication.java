package dev.dovetail.spring.shop;

import dev.dovetail.schema.Schema;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: one line tells Dovetail the entities. */
@SpringBootApplication
public class ShopApplication {
    @Bean
    Schema schema() {
        return ShopSchema.SCHEMA;
    }
}
