/** The works by Ebean. */
package dev.dovetail.benchmarks.ebean;
