import { MeNavigation } from '@/components/insight/me-navigation'

export default function MeLayout({ children }: LayoutProps<'/me'>) {
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-2">
      <MeNavigation />
      {children}
    </div>
  )
}
