package org.zhinan.rule;

/** Which knowledge decided: the call, its version, and the hash of everything in it. */
public record PackRef(String call, String version, String sha256) {}
