/** The examples of docs/spring.md and docs/testing.md. */
package dev.dovetail.spring.guide;
