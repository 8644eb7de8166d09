package com.acme.blog;

public enum State { DRAFT, PUBLISHED }
