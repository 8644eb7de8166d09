package com.acme.blog;

/** The only subclass. */
public non-sealed abstract class Essay extends Post {}
