package com.acme.blog;

import java.time.Instant;

public interface Timestamped {
    Instant createdAt();
}
