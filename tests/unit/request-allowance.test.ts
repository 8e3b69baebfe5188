import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressRange } from "@/lib/web/api/address-range";
import { requestAllowance } from "@/lib/web/api/request-allowance";

describe("the allowance of requests", () => {
  it("lets the last allowed request pass and makes the next one wait for the rest of the minute", () => {
    const secondsToWait = requestAllowance({ requests: 3, milliseconds: 60_000, clients: 10 });
    expect([0, 1, 2].map((now) => secondsToWait("192.0.2.1", now))).toEqual([0, 0, 0]);
    expect(secondsToWait("192.0.2.1", 10_001)).toBe(50);
    expect(secondsToWait("192.0.2.1", 59_999)).toBe(1);
    expect(secondsToWait("192.0.2.1", 60_000)).toBe(0);
  });

  it("lets the client wait no longer for having been refused", () => {
    const secondsToWait = requestAllowance({ requests: 1, milliseconds: 60_000, clients: 10 });
    for (let now = 0; now < 60_000; now += 1000) secondsToWait("192.0.2.1", now);
    expect(secondsToWait("192.0.2.1", 60_000)).toBe(0);
  });

  it("counts each client by itself, and the addresses of one IPv6 network together", () => {
    const secondsToWait = requestAllowance({ requests: 1, milliseconds: 60_000, clients: 10 });
    expect(secondsToWait("192.0.2.1", 0)).toBe(0);
    expect(secondsToWait("192.0.2.2", 0)).toBe(0);
    expect(secondsToWait("2001:db8:1:2::1", 0)).toBe(0);
    expect(secondsToWait("2001:db8:1:2:ffff:ffff:ffff:ffff", 0)).toBeGreaterThan(0);
    expect(secondsToWait("2001:db8:1:3::1", 0)).toBe(0);
  });

  it("remembers no more clients than it has room for, and forgets the oldest first", () => {
    const secondsToWait = requestAllowance({ requests: 1, milliseconds: 60_000, clients: 2 });
    for (const address of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) expect(secondsToWait(address, 0)).toBe(0);
    expect(secondsToWait("192.0.2.3", 1)).toBeGreaterThan(0);
    expect(secondsToWait("192.0.2.2", 1)).toBeGreaterThan(0);
    expect(secondsToWait("192.0.2.1", 1)).toBe(0);
  });
});

describe("the range of an address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:DB8::1", "2001:db8:0:0::/64"],
    ["2001:0db8:0001:0002:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2:3::", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
    ["unknown", "unknown"],
    ["", ""],
  ])("of %s is %s", (address, range) => {
    expect(addressRange(address)).toBe(range);
  });

  it("of an IPv6 address depends on its first four groups alone, however it is written", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), fc.ipV6(), (groups, other) => {
        const full = groups.map((group) => group.toString(16).padStart(4, "0")).join(":");
        const expected = `${groups.slice(0, 4).map((group) => group.toString(16)).join(":")}::/64`;
        if (groups.slice(0, 5).join() !== "0,0,0,0,0") expect(addressRange(full)).toBe(expected);
        expect(addressRange(other)).toMatch(/^([0-9a-f]{1,4}:){4}:\/64$|^\d+\.\d+\.\d+\.\d+$/);
      }),
    );
  });
});
