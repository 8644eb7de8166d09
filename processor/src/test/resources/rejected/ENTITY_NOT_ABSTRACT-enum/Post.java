package com.acme.blog;

import dev.dovetail.annotation.Entity;

@Entity
public enum Post { FIRST, SECOND }
