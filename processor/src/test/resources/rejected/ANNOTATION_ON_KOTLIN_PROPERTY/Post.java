package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** What kapt makes of: {@code @Entity interface Post { @Id @GeneratedValue val id: Long? }}. */
@Entity
public interface Post {
    Long getId();

    /** Where it puts the annotations. */
    final class DefaultImpls {
        private DefaultImpls() {}

        @Id
        @GeneratedValue
        public static void getId$annotations() {}
    }
}
