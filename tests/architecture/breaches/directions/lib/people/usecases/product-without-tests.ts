import { taro } from "@/tests/support/cast";

export const productWithoutTests = taro;
