package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Converter;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.Version;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Version @Default("1")
    int version();

    @Enumerated @Convert(Upper.class)
    Thread.State state();

    /** Stores names. */
    final class Upper implements Converter<Thread.State, String> {
        @Override
        public String toColumn(Thread.State state) {
            return state.name();
        }

        @Override
        public Thread.State toProperty(String name) {
            return Thread.State.valueOf(name);
        }
    }
}
