/** Sessions over the connection pools that applications use. */
package dev.dovetail.spring.pools;
