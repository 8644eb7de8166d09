package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Address address();

    @Embedded
    public abstract String title();

    @Embedded
    public abstract Place place();

    @Embedded
    public abstract Post next();

    public static final class Address {
        private final String street = "";
        private final int number = 1;
    }

    public interface Place {
        double getLatitude();

        double longitude();
    }

    public record Size(@Embedded int width) {}

    @Embedded
    public abstract Size size();
}
